import { DataTable } from '../../components/data-table.tsx';
import { t } from '../../i18n/text.ts';
import type { ShownOperation, ShownProblem } from './openapi.ts';
import { SchemaView } from './schema-view.tsx';
import { Unfolding } from './unfolding.tsx';

const Problems = ({ problems }: { readonly problems: readonly ShownProblem[] }) => (
  <>
    <h3>{t('api.problems')}</h3>
    <DataTable
      caption={t('api.problems')}
      captionHidden
      columns={[
        { key: 'code', heading: t('api.code'), cell: ({ code }) => <code>{code}</code> },
        { key: 'status', heading: t('api.status'), numeric: true, cell: ({ status }) => status },
        { key: 'title', heading: t('api.meaning'), cell: ({ title }) => <span lang="en">{title}</span> },
      ]}
      rows={problems}
      rowKey={({ code }) => code}
    />
  </>
);

/** One operation, by what it is called over HTTP. */
export const OperationView = ({ operation }: { readonly operation: ShownOperation }) => {
  const { id, method, path, summary } = operation;
  return (
    <Unfolding
      id={id}
      summary={
        <>
          <span class={`operation__method operation__method--${method.toLowerCase()}`}>{method}</span>
          <code class="operation__path">{path}</code>
          <span class="operation__summary" lang="en">
            {summary}
          </span>
        </>
      }
    >
      {() => <Asked {...operation} />}
    </Unfolding>
  );
};

const Asked = ({ roles, parameters, body, answer, problems }: ShownOperation) => (
  <>
    <h3>{t('api.roles')}</h3>
    <p>{roles.length === 0 ? t('api.public') : roles.map((role) => <code key={role}>{role} </code>)}</p>
    {parameters.length > 0 && (
      <>
        <h3>{t('api.parameters')}</h3>
        <ul class="schema">
          {parameters.map((parameter) => (
            <li key={`${parameter.in}-${parameter.name}`}>
              <p class="schema__line">
                <code class="strong">{parameter.name}</code> <span class="soft">{parameter.in}</span>
                {!parameter.required && <span class="soft"> ({t('field.optional')})</span>}
              </p>
              <SchemaView schema={parameter.schema} />
            </li>
          ))}
        </ul>
      </>
    )}
    {body && (
      <>
        <h3>{t('api.body')}</h3>
        <SchemaView schema={body} />
      </>
    )}
    {answer && (
      <>
        <h3>{t('api.answer', { status: answer.status })}</h3>
        <SchemaView schema={answer.schema} />
      </>
    )}
    {problems.length > 0 && <Problems problems={problems} />}
  </>
);
