import { Suspense, type ReactNode } from 'react';
import { Frame } from '@/frame/frame';
import { WorkplaceProvider } from '@/frame/workplace';

export default function WorkspaceLayout({ children }: { readonly children: ReactNode }) {
  return (
    <WorkplaceProvider>
      <Frame>
        <Suspense>{children}</Suspense>
      </Frame>
    </WorkplaceProvider>
  );
}
