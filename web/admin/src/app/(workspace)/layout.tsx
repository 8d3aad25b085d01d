import { Suspense, type ReactNode } from 'react';
import { Doorman } from '@/frame/doorman';
import { Frame } from '@/frame/frame';
import { WorkplaceProvider } from '@/frame/workplace';

export default function WorkspaceLayout({ children }: { readonly children: ReactNode }) {
  return (
    <WorkplaceProvider>
      <Frame>
        <Doorman>
          <Suspense>{children}</Suspense>
        </Doorman>
      </Frame>
    </WorkplaceProvider>
  );
}
