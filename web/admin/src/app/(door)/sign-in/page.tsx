import { Suspense } from 'react';
import { SignInScreen } from '@/routes/door/sign-in';

export default function SignInPage() {
  return (
    <Suspense>
      <SignInScreen />
    </Suspense>
  );
}
