/** `npm run card decision usual`: a sample card as JSON for LINE's Flex Simulator (developers.line.biz/flex-simulator). */
import { cardSamples } from '../flex-templates/samples.js';

const wanted = process.argv.slice(2);
const found = cardSamples.find(({ name }) => wanted.every((word) => name.split(' ').includes(word)));

if (wanted.length > 0 && found) {
  console.log(JSON.stringify(found.message.contents, null, 2));
} else {
  console.error(
    `npm run card <words of one of these>:\n${cardSamples.map(({ name }) => `  ${name}`).join('\n')}`,
  );
  process.exitCode = 1;
}
