import { useCatalogue } from '@ecomify/i18n/react';
import type { islandMessages } from './index';

/** The texts and formats of an island. */
export const useI18n = () => useCatalogue<ReturnType<typeof islandMessages>>();
