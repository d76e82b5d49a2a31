import { mount } from '../shell/mount.ts';
import { ReviewPage } from './review-page.tsx';

mount('review', ReviewPage);
