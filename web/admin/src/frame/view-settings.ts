'use client';

import { create } from 'zustand';
import { persist } from 'zustand/middleware';

type ViewSettings = {
  readonly collapsed: boolean;
  /** The columns of a list that a person does not want to see. */
  readonly hidden: Readonly<Record<string, readonly string[]>>;
  readonly toggleCollapsed: () => void;
  readonly toggleColumn: (list: string, column: string) => void;
};

/** How this browser's user likes their tools; nothing here matters to anybody else. */
export const useViewSettings = create<ViewSettings>()(
  persist(
    (set) => ({
      collapsed: false,
      hidden: {},
      toggleCollapsed: () => set(({ collapsed }) => ({ collapsed: !collapsed })),
      toggleColumn: (list, column) =>
        set(({ hidden }) => {
          const before = hidden[list] ?? [];
          const after = before.includes(column)
            ? before.filter((each) => each !== column)
            : [...before, column];
          return { hidden: { ...hidden, [list]: after } };
        }),
    }),
    { name: 'ecomify-admin-view', skipHydration: true },
  ),
);
