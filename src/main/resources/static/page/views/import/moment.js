// A moment as ISO writes it, in the reader's time zone.

/** `2026-03-01 09:30:12` */
export function moment(instant) {
  return instant ? new Date(instant).toLocaleString('sv') : '';
}
