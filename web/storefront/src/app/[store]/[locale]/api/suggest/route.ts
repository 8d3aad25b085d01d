import { NextResponse, type NextRequest } from 'next/server';
import { pictureUrl } from '@/lib/pictures';
import { refusal } from '@/lib/requests';
import { apiOf, placeOf, type StoreParams } from '@/lib/site';

export async function GET(
  request: NextRequest,
  { params }: { readonly params: Promise<StoreParams> },
): Promise<NextResponse> {
  const q = request.nextUrl.searchParams.get('q')?.slice(0, 200) ?? '';
  try {
    const found = await apiOf(placeOf(await params)).get('/api/v1/storefront/search/suggest', {
      query: { q },
    });
    const data = found.data.map((each) => ({ ...each, image: pictureUrl(each.image) }));
    return NextResponse.json({ data });
  } catch (error) {
    return refusal(error);
  }
}
