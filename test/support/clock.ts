/** What goes on while the clock of a test stands still: waiting is done in real time. */
const timers = [
  ...(['hrtime', 'nextTick', 'performance', 'queueMicrotask', 'setImmediate', 'clearImmediate'] as const),
  ...(['setInterval', 'clearInterval', 'setTimeout', 'clearTimeout'] as const),
];

/** Stops the clock of this process at a time; timers go on as they do. Undo it by `jest.useRealTimers`. */
export function stopClock(now: number): void {
  jest.useFakeTimers({ now, doNotFake: timers });
}

/** Sets the clock of this process to the noon of a day, UTC+8, as `stopClock` does. */
export function setDay(day: string): void {
  stopClock(Date.parse(`${day}T12:00:00+08:00`));
}
