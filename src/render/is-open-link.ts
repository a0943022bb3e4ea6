/** Whether an address leads somewhere that a document may lead to without knowing where it will be opened. */
export function isOpenLink(address: string): boolean {
  return /^(?:https:\/\/|mailto:)[^\s"<>\\]+$/i.test(address);
}
