import { useCatalogue } from '@ecomify/i18n/react';
import type { orderMessages } from './index';

/** The texts and formats of an island; those of checkout and order only below `OrderTexts`. */
export const useI18n = () => useCatalogue<ReturnType<typeof orderMessages>>();
