/** Looks how long nothing else can run. @returns what stops it and says the longest milliseconds between two turns of the event loop */
export function watchBlocks(): { stop(): number } {
  let [longest, lastTurn] = [0, performance.now()];
  const turn = () => {
    longest = Math.max(longest, performance.now() - lastTurn);
    lastTurn = performance.now();
    next = setImmediate(turn);
  };
  let next = setImmediate(turn);
  return {
    stop() {
      clearImmediate(next);
      return longest;
    },
  };
}
