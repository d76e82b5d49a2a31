import type { OrderForm } from '../../../../shared/domain/ordering/order.ts';
import type { Organisation } from '../../../../shared/domain/organisations/organisation.ts';
import { addDays } from '../../../../shared/domain/time/local-date.ts';
import { slugOf } from '../schemes/slug.ts';
import type { OrderStory } from './story.ts';

/** The order form of a story. Addresses, people and references are samples; `.example` is a domain that nobody has. */
export const formOf = (story: OrderStory, buyer: Organisation): OrderForm => ({
  delivery: {
    address: buyer.address,
    wantedOn: addDays(story.draftedOn, 30 + story.promisedAfter),
    ...(story.site !== undefined && { site: story.site }),
  },
  contact: { name: `Aankoopdienst ${buyer.name}`, email: `aankoop@${slugOf(buyer.name)}.example` },
  budget: story.budget ?? { references: [] },
  billing: [],
});
