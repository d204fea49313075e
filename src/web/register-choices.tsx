/** The fields by which a register is chosen: the same page is asked for again, with what is filled in. */
import { choices as words } from '../text/registers.js';

export interface RegisterChoicesProps {
  choices: readonly {
    name: string;
    label: string;
    value: string;
    options: readonly { value: string; words: string }[];
  }[];
  order: string;
}

export function RegisterChoices({
  choices,
  order,
  grant,
  name,
}: RegisterChoicesProps & { grant: string; name: string }) {
  const fields = [...choices.map((one) => one.name), 'order'];
  const signed = [...new URLSearchParams(grant)].filter(([key]) => !fields.includes(key));
  return (
    <form method="get" action={name}>
      {signed.map(([key, value]) => (
        <input type="hidden" name={key} value={value} />
      ))}
      {choices.map((one) => (
        <p>
          <label>
            {one.label}{' '}
            <select name={one.name}>
              {one.options.map((option) => (
                <option value={option.value} selected={option.value === one.value}>
                  {option.words}
                </option>
              ))}
            </select>
          </label>
        </p>
      ))}
      <p>
        <label>
          {words.order} <input name="order" value={order} maxLength={120} />
        </label>
      </p>
      <p>
        <button class="button" type="submit">
          {words.show}
        </button>
      </p>
    </form>
  );
}
