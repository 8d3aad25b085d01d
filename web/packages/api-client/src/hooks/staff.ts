import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { NewStaffMember, StaffMember } from '../types';
import { keys } from './keys';
import { useApi } from './provider';
import { withShown } from './shown';

type Staff = { readonly data: readonly StaffMember[] };

export function useStaff(filter: { readonly first?: number; readonly after?: string } = {}) {
  const api = useApi();
  return useQuery({
    queryKey: keys.staff.list(filter),
    queryFn: ({ signal }) => api.get('/api/v1/admin/staff', { query: filter, signal }),
  });
}

export function useAddStaff() {
  const api = useApi();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: NewStaffMember) => api.post('/api/v1/admin/staff', { body }),
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.staff.all }),
  });
}

/** They are gone from the lists at once, and back if the platform refuses. */
export function useRemoveStaff() {
  const api = useApi();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (userId: string) =>
      withShown(
        queries,
        keys.staff.lists(),
        (staff: Staff) => ({ ...staff, data: staff.data.filter((member) => member.userId !== userId) }),
        () => api.delete('/api/v1/admin/staff/{userId}', { path: { userId } }),
      ),
    onSettled: () => queries.invalidateQueries({ queryKey: keys.staff.all }),
  });
}
