import type { HostileInput } from './hostile-inputs.js';

/** How one would write a picture in a hurry: text into markup. It is here to be caught. */
export function renderNaively({ kind, text }: HostileInput): string {
  switch (kind) {
    case 'label': return page(`<h1>${text}</h1><svg xmlns="http://www.w3.org/2000/svg" aria-label="${text}"><text>${text}</text></svg>`);
    case 'link': return page(`<a class="link" href="${text}">Open</a>`);
    case 'image': return page(`<img alt="" src="${text}">`);
    case 'identifier': return page(`<form id="${text}" name="${text}"></form><svg xmlns="http://www.w3.org/2000/svg"><g id="${text}"></g></svg>`);
    default: return kind satisfies never;
  }
}

function page(body: string): string {
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Naive</title></head><body>${body}</body></html>`;
}
