import type { Translation } from '@ecomify/i18n';
import type { en } from '../en';
import { catalogue } from './catalogue';
import { frame } from './frame';
import { sales } from './sales';
import { settings } from './settings';
import { shared } from './shared';

export const ar: Translation<typeof en> = { ...shared, ...frame, ...catalogue, ...sales, ...settings };
