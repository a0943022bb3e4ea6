/** What one list has more of than another, in which something may stand twice. */
export function minus<Item>(list: readonly Item[], other: readonly Item[]): readonly Item[] {
  const left = [...other];
  return list.filter((item) => {
    const index = left.indexOf(item);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}
