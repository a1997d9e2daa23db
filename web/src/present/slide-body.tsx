import type { TableTwin as TableData } from '@zones/core/charts/table-twin';
import { formatDate } from '@zones/core/format/date';
import type { Language, Text } from '@zones/core/language/text';
import type { SlideBody as Body, DeckSlide } from '@zones/core/meetings/deck';
import { TableTwin } from '../charts/table-twin.tsx';
import { Scrolling } from '../frame/scrolling.tsx';
import { TaskStateMark } from '../meetings/task-state-mark.tsx';
import type { SlideRatio } from '../routing/present-address.ts';
import { densityOf } from './density.ts';
import { sayIn } from './present-words.ts';
import { SlideChart } from './slide-chart.tsx';

interface Named {
  /** What the slide is called among others. */
  readonly name: string;
  readonly language: Language;
}

type Of<Kind extends Body['kind']> = Extract<Body, { readonly kind: Kind }>;

function Cover({ lines, language }: Pick<Of<'cover'>, 'lines'> & { language: Language }) {
  return (
    <ul className="slide-cover">
      {lines.map((line) => (
        <li key={line.en}>{line[language]}</li>
      ))}
    </ul>
  );
}

/** Letters that a figure takes in its column. */
const FIGURE = 6;

const lettersOf = ({ rows }: TableData, language: Language): number =>
  rows.reduce((sum, { header, cells }) => {
    const letters = cells.map((cell) => (cell.kind === 'text' ? cell.text[language].length : FIGURE));
    return letters.reduce((all, count) => all + count, sum + header[language].length);
  }, 0);

function Table({ table, name, language }: Pick<Of<'table'>, 'table'> & Named) {
  return (
    <div
      className="slide-table"
      data-columns={densityOf(table.columns.length, [3, 6])}
      data-density={densityOf(lettersOf(table, language), [300, 520])}
    >
      <Scrolling label={name}>
        <TableTwin table={table} language={language} />
      </Scrolling>
    </div>
  );
}

function Statements({ groups, language }: Pick<Of<'statements'>, 'groups'> & { language: Language }) {
  const spaceOf = (items: readonly Text[]) => items.reduce((sum, item) => sum + item[language].length + 30, 0);
  const letters = groups.map(({ items }) => spaceOf(items));
  const total = letters.reduce((sum, count) => sum + count, 0);
  return (
    <div className="slide-statements" data-density={densityOf(total, [600, 950])}>
      {groups.map(({ heading, items }) => (
        <section key={heading.en} data-weight={Math.ceil((spaceOf(items) / total) * 4)}>
          <h3>{heading[language]}</h3>
          <ul>
            {items.map((item) => (
              <li key={item.en}>{item[language]}</li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Tasks({ tasks, name, language }: Pick<Of<'tasks'>, 'tasks'> & Named) {
  const say = sayIn(language);
  const letters = tasks.reduce(
    (sum, { text, owner }) => sum + Math.max(text[language].length, owner[language].length * 2.2),
    0,
  );
  return (
    <div className="slide-table slide-tasks" data-density={densityOf(letters, [300, 490])}>
      <Scrolling label={name}>
        <table className="chart-table">
          <thead>
            <tr>
              <th scope="col">{say('task')}</th>
              <th scope="col">{say('owner')}</th>
              <th scope="col">{say('due')}</th>
              <th scope="col">{say('state')}</th>
            </tr>
          </thead>
          <tbody>
            {tasks.map((task) => (
              <tr key={task.number}>
                <th scope="row">
                  {task.number}. {task.text[language]}
                </th>
                <td data-label={say('owner')}>{task.owner[language]}</td>
                <td data-label={say('due')} className="whitespace-nowrap">
                  {formatDate(task.dueOn, language)}
                </td>
                <td data-label={say('state')}>
                  <TaskStateMark state={task.state} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolling>
    </div>
  );
}

interface SlideBodyProps extends Named {
  readonly body: DeckSlide['body'];
  readonly ratio: SlideRatio;
}

/** What a slide shows under its finding. */
export function SlideBody({ body, name, language, ratio }: SlideBodyProps) {
  switch (body.kind) {
    case 'cover':
      return <Cover lines={body.lines} language={language} />;
    case 'chart':
      return <SlideChart spec={body.spec} facts={body.facts} language={language} ratio={ratio} />;
    case 'table':
      return <Table table={body.table} name={name} language={language} />;
    case 'statements':
      return <Statements groups={body.groups} language={language} />;
    case 'tasks':
      return <Tasks tasks={body.tasks} name={name} language={language} />;
  }
}
