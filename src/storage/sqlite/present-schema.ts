/** The schema as all migrations leave it, in one text: it makes a new database in a quarter of the time that the steps take. */
import Libsql from 'libsql';
import { once } from '../../once.js';
import { migrations } from './migrations.js';
import { takeSteps } from './take-steps.js';

export const presentSchema = once(() => {
  const database = new Libsql(':memory:');
  takeSteps(database, migrations);
  const texts = database
    .prepare(
      `SELECT sql FROM sqlite_schema
       WHERE sql IS NOT NULL AND tbl_name NOT IN (SELECT name FROM pragma_table_list WHERE type = 'shadow')
       ORDER BY rowid`,
    )
    .pluck()
    .all();
  database.close();
  return texts.join(';\n');
});
