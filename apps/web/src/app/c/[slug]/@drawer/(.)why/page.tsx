import { type CrisisPageProps, placeOf } from "../../../../../address/crisis-page.ts";
import { WhyDrawer } from "../../../../../why/why-view.tsx";

export default async function Page(props: CrisisPageProps) {
  const { place, params } = await placeOf(props);
  return <WhyDrawer place={place} params={params} />;
}
