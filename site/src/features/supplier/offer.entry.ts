import { mount } from '../shell/mount.ts';
import { OfferPage } from './offer-page.tsx';

mount('offer', OfferPage);
