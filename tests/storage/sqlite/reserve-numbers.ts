/** A process that reserves numbers in the folder given to it for as many requests of its own as it is told. */
import { openSqliteStores } from '../../../src/storage/sqlite/open-sqlite-stores.js';

const [folder = '', count] = process.argv.slice(2);
const stores = openSqliteStores({ folder });
console.log('ready');
for await (const _go of process.stdin) {
  const numbers: number[] = [];
  for (let index = 0; index < Number(count); index += 1) {
    numbers.push(await stores.numbers.reserve(2570, index === 0 ? 'shared' : `${process.pid}-${index}`));
  }
  console.log(JSON.stringify(numbers));
  break;
}
await stores.close();
