import { mount } from '../shell/mount.ts';
import { OrdersPage } from './orders-page.tsx';

mount('orders', OrdersPage);
