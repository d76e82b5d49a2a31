import { Icon } from '../../components/icon.tsx';
import { t } from '../../i18n/text.ts';

interface Props {
  readonly query: string;
  readonly change: (query: string) => void;
}

/** Answers while the reader types. */
export const SearchBox = ({ query, change }: Props) => (
  <search class="search-box">
    <label for="search" class="visually-hidden">
      {t('catalogue.search')}
    </label>
    <Icon name="search" />
    <input
      id="search"
      class="utrecht-textbox utrecht-textbox--html-input"
      type="search"
      autocomplete="off"
      spellcheck={false}
      placeholder={`${t('catalogue.search')}: ${t('catalogue.search-hint')}`}
      value={query}
      onInput={(event) => change(event.currentTarget.value)}
    />
  </search>
);
