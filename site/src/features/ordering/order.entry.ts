import { mount } from '../shell/mount.ts';
import { OrderPage } from './order-page.tsx';

mount('order', OrderPage);
