/** Sets the clock of this process to the noon of a day, UTC+8; timers go on as they do. Undo it by `useRealTimers`. */
export function setDay(day: string): void {
  jest.useFakeTimers({
    now: Date.parse(`${day}T12:00:00+08:00`),
    doNotFake: [
      'hrtime',
      'nextTick',
      'performance',
      'queueMicrotask',
      'setImmediate',
      'clearImmediate',
      'setInterval',
      'clearInterval',
      'setTimeout',
      'clearTimeout',
    ],
  });
}
