import { mount } from '../shell/mount.ts';
import { CataloguePage } from './catalogue-page.tsx';

mount('catalogue', CataloguePage);
