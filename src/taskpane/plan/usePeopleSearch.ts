import { useEffect, useMemo, useState } from 'react';
import { runInSlices } from '../../actions/runInSlices';
import type { Roster } from '../../core/roster/Roster';
import { searchPeople, type FoundPerson, type PeopleSearch } from './searchPeople';

interface Found {
  readonly search: PeopleSearch;
  readonly typed: string;
  readonly people: readonly FoundPerson[];
}

interface Searching {
  readonly people: readonly FoundPerson[];
  readonly isSearching: boolean;
}

/** Searches as one types, in slices; the next key stroke gives up the search before it. */
export function usePeopleSearch(roster: Roster, typed: string): Searching {
  const search = useMemo(() => searchPeople(roster), [roster]);
  const [found, setFound] = useState<Found>({ search, typed: '', people: [] });
  useEffect(() => {
    const stop = new AbortController();
    void runInSlices(search(typed), 'search', stop.signal).then(
      (people) => {
        if (!stop.signal.aborted) setFound({ search, typed, people });
      },
      // Given up.
      () => undefined,
    );
    return () => stop.abort();
  }, [search, typed]);
  const isSearching = found.typed !== typed || found.search !== search;
  return { people: isSearching ? [] : found.people, isSearching };
}
