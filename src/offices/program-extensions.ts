/** Files that a computer runs when somebody opens them, and documents with macros: no office publishes these. */

const PROGRAMS =
  'apk app appx bat bin chm cmd com cpl deb dll dmg elf exe gadget hta inf ins iso jar jnlp js jse ' +
  'lnk mjs msc msh msi msp mst ocx php phtml pif ps1 psm1 py reg rpm scf scr sct sh swf sys url vb vbe vbs ' +
  'vhd vhdx ws wsc wsf wsh xll docm dotm xlsm xltm xlam pptm potm ppsm ppam';
const programs = new Set(PROGRAMS.split(' '));

export function isProgram(extension: string): boolean {
  return programs.has(extension);
}
