/** The entries of each person: those of person p stand at `rows[starts[p]]` … `rows[starts[p+1]-1]`. */
export interface PeopleIndex {
  readonly starts: Uint32Array;
  readonly rows: Uint32Array;
}

export function indexPeople(person: Uint32Array, personCount: number): PeopleIndex {
  const starts = new Uint32Array(personCount + 1);
  for (const number of person) starts[number + 1] = (starts[number + 1] ?? 0) + 1;
  for (let at = 0; at < personCount; at++)
    starts[at + 1] = (starts[at + 1] ?? 0) + (starts[at] ?? 0);
  const rows = new Uint32Array(person.length);
  const next = starts.slice(0, personCount);
  person.forEach((number, row) => {
    const place = next[number] ?? 0;
    rows[place] = row;
    next[number] = place + 1;
  });
  return { starts, rows };
}
