import { ChoiceFacetControl } from './choice-facet.tsx';
import { type FacetView, isUseful } from './filter.ts';
import { type ListState, setRange, toggleChoice } from './list-state.ts';
import { RangeFacetControl } from './range-facet.tsx';

const openAtFirst = 5;

interface Props {
  readonly views: readonly FacetView[];
  readonly shown: number;
  readonly state: ListState;
  readonly change: (state: ListState) => void;
}

const Control = ({ view, state, change }: { readonly view: FacetView; readonly state: ListState; readonly change: Props['change'] }) =>
  'counts' in view ? (
    <ChoiceFacetControl
      facet={view.facet}
      counts={view.counts}
      chosen={state.choices[view.facet.id] ?? []}
      toggle={(value) => change(toggleChoice(state, view.facet.id, value))}
    />
  ) : (
    <RangeFacetControl
      facet={view.facet}
      min={view.min}
      max={view.max}
      histogram={view.histogram}
      range={state.ranges[view.facet.id]}
      change={(range) => change(setRange(state, view.facet.id, range))}
    />
  );

/** The filters that mean something for what is shown now; the first few stand open. */
export const FacetPanel = ({ views, shown, state, change }: Props) => (
  <>
    {views
      .filter((view) => isUseful(view, shown, state))
      .map((view, index) => (
        <details
          key={view.facet.id}
          class="facet"
          open={index < openAtFirst || view.facet.id in state.choices || view.facet.id in state.ranges}
        >
          <summary class="facet__name">{view.facet.label}</summary>
          <fieldset>
            <legend class="visually-hidden">{view.facet.label}</legend>
            <Control view={view} state={state} change={change} />
          </fieldset>
        </details>
      ))}
  </>
);
