import { mount } from '../shell/mount.ts';
import { EditPage } from './edit-page.tsx';

mount('edit-model', EditPage);
