import { loadSchemes } from '../catalogue/publication-client.ts';

const remembered = 'raamwerk.sample';

const reveal = (sample: boolean) => {
  for (const mark of document.querySelectorAll<HTMLElement>('[data-sample-mark]')) mark.hidden = !sample;
};

/** Shows the mark "Voorbeeldgegevens" on every page while any published framework is sample data; known from the last visit at once. */
export const showSampleMark = async (): Promise<void> => {
  reveal(localStorage.getItem(remembered) === 'yes');
  const sample = (await loadSchemes()).some(({ framework }) => framework.sample);
  localStorage.setItem(remembered, sample ? 'yes' : 'no');
  reveal(sample);
};
