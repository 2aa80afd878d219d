package shop;

import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.factory.Mappers;

@Mapper
public interface ItemMapper {
  ItemMapper INSTANCE = Mappers.getMapper(ItemMapper.class);

  @Mapping(target = "id", source = "item.number")
  ItemRow toRow(Item item, long price);

  @Mapping(target = "number", source = "id")
  Item toItem(ItemRow row);
}
