/** Says that the server is there; whether the platform is, its own health says. */
export function GET(): Response {
  return Response.json({ status: 'UP' });
}
