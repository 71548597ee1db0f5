import type { Tekening } from '../grond/model.js';

/** Whether anything in it differs, not only whether it was made anew. */
export const anders = (een: Tekening, twee: Tekening): boolean =>
  een !== twee &&
  (een.size !== twee.size ||
    [...een].some(
      ([id, entiteit]) => twee.get(id) !== entiteit && JSON.stringify(twee.get(id)) !== JSON.stringify(entiteit),
    ));
