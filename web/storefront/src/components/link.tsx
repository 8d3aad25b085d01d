import type { ComponentProps } from 'react';

type Props = ComponentProps<'a'> & {
  readonly href: string;
  /** false leaves the reader where the page is scrolled to. */
  readonly scroll?: boolean;
};

/** A link within the shop: plain HTML, which `FollowLinks` follows without loading a whole page. */
export function Link({ scroll = true, children, ...rest }: Props) {
  return (
    <a {...rest} data-follow={scroll ? '' : 'stay'}>
      {children}
    </a>
  );
}
