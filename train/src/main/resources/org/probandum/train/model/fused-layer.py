class Layer(Module):
  __parameters__ = []
  __buffers__ = []
  training : bool
  def forward(self: __torch__.Layer,
    x: Tensor,
    bias: Tensor,
    fused_weight: Tensor,
    fused_bias: Tensor,
    mixed_weight: Tensor,
    mixed_bias: Tensor,
    first_norm_weight: Tensor,
    first_norm_bias: Tensor,
    inner_weight: Tensor,
    inner_bias: Tensor,
    outer_weight: Tensor,
    outer_bias: Tensor,
    second_norm_weight: Tensor,
    second_norm_bias: Tensor,
    first_mask: Tensor,
    second_mask: Tensor) -> Tensor:
    rows = torch.size(bias, 0)
    length = torch.size(bias, 3)
    width = torch.size(x, 1)
    qkv = torch.linear(torch.to(x, 15), torch.to(fused_weight, 15), torch.to(fused_bias, 15))
    parts = torch.permute(torch.reshape(qkv, [rows, length, 3, HEADS, -1]), [2, 0, 3, 1, 4])
    q = torch.select(parts, 0, 0)
    k = torch.select(parts, 0, 1)
    v = torch.select(parts, 0, 2)
    mixed = torch.scaled_dot_product_attention(q, k, v, torch.to(bias, 15))
    flat = torch.reshape(torch.transpose(mixed, 1, 2), [-1, width])
    o = torch.to(torch.linear(flat, torch.to(mixed_weight, 15), torch.to(mixed_bias, 15)), 6)
    a = torch.layer_norm(torch.add(torch.mul(o, first_mask), x), [width], first_norm_weight, first_norm_bias, 9.9999999999999998e-13)
    i = torch.gelu(torch.linear(torch.to(a, 15), torch.to(inner_weight, 15), torch.to(inner_bias, 15)))
    f = torch.to(torch.linear(i, torch.to(outer_weight, 15), torch.to(outer_bias, 15)), 6)
    return torch.layer_norm(torch.add(torch.mul(f, second_mask), a), [width], second_norm_weight, second_norm_bias, 9.9999999999999998e-13)
