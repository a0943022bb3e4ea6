import { describe, it } from 'mocha';
import { withServer } from './journey-server.js';

const own = 'persona Sarah "Sarah"\nteam Care "Care"\njourney "A" for Sarah {\n  stage "B" { feels +1 }\n}\n';
const user = 'import "own.journey"\njourney "C" {\n  owner Care\n  stage "D" { feels +1 }\n}\n';
const settings = { 'journey.config.json': '{ "rules": { "journey-without-aim": "off", "unused-import": "off" } }' };

describe('a declaration that only another file uses, in the language server', () => {
  it('is called unused as soon as it is, and no longer', () =>
    withServer(settings, async ({ open, edit, close, write, remove, says }) => {
      await open('own.journey', own);
      await says('own.journey', ['2 hint unused-declaration']);
      await open('user.journey', user);
      await says('own.journey', []);
      await edit('user.journey', user.replace('owner Care', 'goal "E"'));
      await says('own.journey', ['2 hint unused-declaration']);
      await edit('user.journey', user);
      await says('own.journey', []);
      await edit('user.journey', user.replace('import "own.journey"', ''));
      await says('own.journey', ['2 hint unused-declaration']);
      await close('user.journey');
      await write('other.journey', user);
      await says('own.journey', []);
      await remove('other.journey');
      await says('own.journey', ['2 hint unused-declaration']);
    })).timeout(60_000);
});
