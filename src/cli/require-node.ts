/** The oldest Node that has all that is used, as package.json says. */
const oldest = [22, 12] as const;

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < oldest[0] || (major === oldest[0] && minor < oldest[1])) {
  // It may be so old that nothing else of this program can be loaded.
  process.stderr.write(`journey needs Node ${oldest.join('.')} or newer, and this is Node ${process.versions.node}. Install a newer one from https://nodejs.org.\n`);
  process.exit(2);
}
