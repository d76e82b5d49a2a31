import { useEffect } from 'preact/hooks';
import { Failed } from '../../components/failed.tsx';
import { Loading } from '../../components/loading.tsx';
import { t } from '../../i18n/text.ts';
import { useLoaded } from '../shell/use-loaded.ts';
import { type OpenApiDocument, operationsByContext } from './openapi.ts';
import { OperationView } from './operation-view.tsx';
import { SchemaView } from './schema-view.tsx';
import { Unfolding } from './unfolding.tsx';

const address = '/api/openapi.json';

const load = async (): Promise<OpenApiDocument> => {
  const answer = await fetch(address, { headers: { accept: 'application/json' } });
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return (await answer.json()) as OpenApiDocument;
};

/** Opens what the address points at, which lies inside closed details. */
const followHash = () => {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (target instanceof HTMLDetailsElement) target.open = true;
  target?.scrollIntoView();
};

const Document = ({ document: openApi }: { readonly document: OpenApiDocument }) => {
  useEffect(() => {
    followHash();
    addEventListener('hashchange', followHash);
    return () => removeEventListener('hashchange', followHash);
  }, []);
  return (
    <div class="api-document">
      <p>
        <a href={address}>{t('api.download')}</a>
      </p>
      {operationsByContext(openApi).map(({ context, operations }) => (
        <section key={context}>
          <h2 lang="en">{context}</h2>
          {operations.map((operation) => (
            <OperationView key={operation.id} operation={operation} />
          ))}
        </section>
      ))}
      <section>
        <h2>{t('api.schemas')}</h2>
        {Object.entries(openApi.components.schemas).map(([name, schema]) => (
          <Unfolding key={name} id={`schema-${name}`} summary={<code class="strong">{name}</code>}>
            {() => <SchemaView schema={schema} />}
          </Unfolding>
        ))}
      </section>
    </div>
  );
};

/** The API's own description, made readable; it is fetched, so it can never differ from the API. */
export const ApiDocumentPage = () => {
  const loaded = useLoaded(load);
  if (loaded.state === 'loading') return <Loading lines={9} />;
  if (loaded.state === 'failed') return <Failed retry={loaded.retry} />;
  return <Document document={loaded.value} />;
};
