import type { Simulator } from './Simulator';

/** Codes and words of the Common API's errors. */
const errors = {
  5001: 'An internal error has occurred.',
  7000: "You don't have sufficient permissions for this action.",
} as const;

const LARGEST_SLICE = 4 * 1024 * 1024;
/** Excel keeps so many files of a document in memory, and refuses the next one. */
const MOST_FILES = 2;

type Give = (result: object) => void;

/** `Office.context.document` as far as it hands out the workbook: the bytes of its file in slices. */
export function officeDocument(simulator: Simulator): object {
  let open = 0;
  const answer = (give: Give, value: unknown): void =>
    simulator.schedule(0, () => give({ status: 'succeeded', value }));
  const refuse = (give: Give, code: keyof typeof errors): void =>
    simulator.schedule(0, () => {
      give({ status: 'failed', error: { code, name: 'Error', message: errors[code] } });
    });
  return {
    getFileAsync: (type: string, { sliceSize }: { readonly sliceSize: number }, give: Give) => {
      const { saveFile } = simulator;
      if (type !== 'compressed' || !saveFile) {
        refuse(give, 7000);
        return;
      }
      if (sliceSize > LARGEST_SLICE || open >= MOST_FILES) {
        refuse(give, 5001);
        return;
      }
      open += 1;
      void saveFile(simulator.state.workbook).then(
        (bytes) => answer(give, fileObject(bytes, sliceSize)),
        () => refuse(give, 5001),
      );
    },
  };

  function fileObject(bytes: Uint8Array, sliceSize: number): object {
    return {
      size: bytes.length,
      sliceCount: Math.ceil(bytes.length / sliceSize),
      getSliceAsync: (index: number, give: Give) => {
        const data = [...bytes.subarray(index * sliceSize, (index + 1) * sliceSize)];
        answer(give, { index, data, size: data.length });
      },
      closeAsync: (give?: Give) => {
        open -= 1;
        if (give) answer(give, undefined);
      },
    };
  }
}
