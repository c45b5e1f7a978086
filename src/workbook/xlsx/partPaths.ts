/** Where the relationships of a part stand; those of the whole package for an empty path. */
export function relationshipsPath(path: string): string {
  if (path === '') return '_rels/.rels';
  const slash = path.lastIndexOf('/') + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}

/** The path of a part that is named from another one. */
export function resolvePath(from: string, target: string): string {
  const path = decodeTarget(target);
  if (path.startsWith('/')) return path.slice(1);
  const steps = from.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}

function decodeTarget(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}
