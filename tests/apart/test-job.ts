/** The jobs of the program that the test starts. */
export type TestJob = 'echo' | 'loop' | 'hold' | 'end' | 'environment';
export interface TestAnswer {
  text: string;
  pid: number;
}
