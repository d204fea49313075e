/** Whether two words differ by one letter: a slip of the finger. */

/** One letter more, less, or other. */
export function isOneLetterOff(known: string, typed: string): boolean {
  if (Math.abs(known.length - typed.length) > 1) return false;
  let same = 0;
  while (same < known.length && known[same] === typed[same]) same += 1;
  const rests = [
    [same + 1, same + 1],
    [same + 1, same],
    [same, same + 1],
  ];
  return rests.some(([ofKnown, ofTyped]) => known.slice(ofKnown) === typed.slice(ofTyped));
}
