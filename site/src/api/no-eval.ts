import * as z from 'zod';

/** The pages forbid code made from text (`script-src 'self'`); the schemas must not even try. */
z.config({ jitless: true });
