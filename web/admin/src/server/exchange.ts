export type Tokens = {
  readonly accessToken: string;
  readonly refreshToken: string;
  readonly expiresIn: number;
};

/**
 * A refresh token works once, and showing it twice ends the session for good. The requests of a page, and those of other
 * tabs, may need it at the same moment: they share one exchange, and one that was late gets the same answer for a while.
 */
export function sharedExchange(
  refresh: (refreshToken: string) => Promise<Tokens>,
  rememberedMillis = 30_000,
): (refreshToken: string) => Promise<Tokens> {
  const exchanges = new Map<string, Promise<Tokens>>();
  return (refreshToken) => {
    const known = exchanges.get(refreshToken);
    if (known !== undefined) {
      return known;
    }
    const exchange = refresh(refreshToken);
    exchanges.set(refreshToken, exchange);
    exchange.then(
      () => setTimeout(() => exchanges.delete(refreshToken), rememberedMillis).unref?.(),
      // The platform may have been away for a moment: the next request tries again.
      () => exchanges.delete(refreshToken),
    );
    return exchange;
  };
}
