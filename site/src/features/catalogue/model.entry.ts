import { mount } from '../shell/mount.ts';
import { ModelPage } from './model-page.tsx';

mount('model', ModelPage);
