/** Whether two words differ by one letter: a slip of the finger. */

/** One letter more, less, or other, or two that changed places. */
export function isOneLetterOff(known: string, typed: string): boolean {
  if (Math.abs(known.length - typed.length) > 1) return false;
  let same = 0;
  while (same < known.length && known[same] === typed[same]) same += 1;
  const rests = [
    [same + 1, same + 1],
    [same + 1, same],
    [same, same + 1],
  ];
  const [swapped = '', typedThere] = [known.slice(same, same + 2), typed.slice(same, same + 2)];
  if ([...swapped].reverse().join('') === typedThere && known.slice(same + 2) === typed.slice(same + 2))
    return true;
  return rests.some(([ofKnown, ofTyped]) => known.slice(ofKnown) === typed.slice(ofTyped));
}
