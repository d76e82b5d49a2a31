import { useEffect, useState } from 'preact/hooks';

/** What of `choices` an address asks for under `name`; anything else asks for all. */
export const choiceIn = <Choice extends string>(search: string, name: string, choices: readonly Choice[]): Choice | undefined => {
  const asked = new URLSearchParams(search).get(name);
  return choices.find((choice) => choice === asked);
};

/** A choice that lives in the page's address, so that it can be shared and gone back from; an unknown one is none. */
export const useAddressChoice = <Choice extends string>(name: string, choices: readonly Choice[]) => {
  const now = () => choiceIn(location.search, name, choices);
  const [choice, setChoice] = useState(now);
  useEffect(() => {
    const follow = () => setChoice(now());
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);
  const choose = (value: string) => {
    const next = choiceIn(`?${new URLSearchParams({ [name]: value })}`, name, choices);
    history.pushState(null, '', next === undefined ? location.pathname : `${location.pathname}?${name}=${next}`);
    setChoice(next);
  };
  return [choice, choose] as const;
};
