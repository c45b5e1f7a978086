import type { OfficeBatch } from './OfficeBatch';

/** `Office.FileType.Compressed`: the format of the workbook itself. */
const COMPRESSED = 'compressed' as unknown as Office.FileType;
/** Hosts refuse larger slices. */
const SLICE_BYTES = 4 * 1024 * 1024;

/**
 * The workbook as it stands now, saved or not, as the bytes of a file; `null` where the host hands
 * out none. Excel writes the whole file for it, so ask for it only where nothing else tells.
 */
export async function readFileBytes(batch: OfficeBatch): Promise<Uint8Array | null> {
  const { document } = batch.host;
  if (!document) return null;
  const file = await batch.await(
    ask<Office.File>((give) => document.getFileAsync(COMPRESSED, { sliceSize: SLICE_BYTES }, give)),
  );
  try {
    const bytes = new Uint8Array(file.size);
    let length = 0;
    for (let index = 0; index < file.sliceCount; index++) {
      const slice = await batch.await(ask<Office.Slice>((give) => file.getSliceAsync(index, give)));
      bytes.set(slice.data as ArrayLike<number>, length);
      length += slice.size;
    }
    return bytes;
  } finally {
    // Excel holds two such files at most.
    file.closeAsync();
  }
}

function ask<T>(call: (give: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    call(({ status, value, error }) => {
      if ((status as unknown) === 'succeeded') resolve(value);
      else reject(new Error(error.message));
    });
  });
}
