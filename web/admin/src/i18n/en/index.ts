import { catalogue } from './catalogue';
import { frame } from './frame';
import { sales } from './sales';
import { settings } from './settings';
import { shared } from './shared';

export const en = { ...shared, ...frame, ...catalogue, ...sales, ...settings };
